// Preloaded with --import into every Node program of the launcher, so that it ends when the launcher does.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  // Some programs wait politely for work in progress.
  setTimeout(() => process.exit(143), 5000).unref();
});
// The listener alone would keep a program alive that has nothing left to do.
process.channel?.unref();
