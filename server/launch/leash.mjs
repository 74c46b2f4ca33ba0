// Preloaded with --import into tools that know nothing of the launcher, so that they end when it does.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
// The listener alone would keep a tool alive that has nothing left to do.
process.channel?.unref();
