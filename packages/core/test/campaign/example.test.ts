import { fileURLToPath } from "node:url"
import { describe, expect, it, vi } from "vitest"

describe("the example of a campaign", () => {
  it("prints what was refused and why, the replayed results, a receipt that holds and one that does not", async () => {
    const printed: string[] = []
    const log = vi.spyOn(console, "log").mockImplementation((line: string) => void printed.push(line))
    await import(fileURLToPath(new URL("../../../../examples/07-campaign/main.ts", import.meta.url)))
    log.mockRestore()
    const all = printed.join("\n")
    expect(all).toContain("Chỉ có 1 trên 3 thành viên tham gia, chưa đủ 2/3.")
    expect(all).toContain("căn cứ: Quyết định 25/2021/QĐ-TTg.")
    expect(all).toContain("xa-mau-02  tự chấm 96  chính thức 86,5  good")
    expect(all).toContain("702000 đồng")
    expect(all).toContain("✓ Biên nhận khớp khi chấm lại")
    expect(printed.at(-1)).toContain("subject “xa-mau-02”, field “total”: expected 86.5, found 95.")
  })
})
