import net from 'node:net'

// Loaded into the server before Next. The pipe on descriptor 3 closes when the process that started it is gone, however
// it went; a server without its parent would keep the port and the data folder.
if (!process.env.LOKALNORM_FOLGER) {
  process.env.LOKALNORM_FOLGER = '1' // for this process alone, not for the workers it starts
  const ror = new net.Socket({ fd: 3 })
  ror.on('error', () => {})
  ror.on('close', () => process.kill(process.pid, 'SIGTERM'))
  ror.resume()
  ror.unref()
}
