// Preloaded with --import into tools that know nothing of the launcher, so that they end when it does.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  // Some tools wait politely for work in progress.
  setTimeout(() => process.exit(143), 5000).unref();
});
// The listener alone would keep a tool alive that has nothing left to do.
process.channel?.unref();
