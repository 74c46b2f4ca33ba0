// Loaded before a server that is measured: tells its processor time, in microseconds, whenever it is asked.
process.on('message', (message) => {
  if (message === 'cpu') process.send({ cpu: process.cpuUsage() });
});
