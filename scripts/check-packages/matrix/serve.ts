import { existsSync, readFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join } from "node:path"

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
}

/** Serves a folder to this machine, under a Content Security Policy. */
export const serve = (
  folder: string,
  policy: string,
): Promise<{ readonly server: Server; readonly url: string }> =>
  new Promise((resolve) => {
    const server = createServer(({ url = "/" }, response) => {
      const file = join(folder, url === "/" ? "index.html" : new URL(url, "http://page").pathname)
      const found = existsSync(file)
      const type = types[extname(file)] ?? "application/octet-stream"
      response.writeHead(found ? 200 : 404, { "content-type": type, "content-security-policy": policy })
      response.end(found ? readFileSync(file) : "")
    })
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      resolve({ server, url: `http://127.0.0.1:${port}/` })
    })
  })
