import type { Meetings } from "@danvan/core"
import { honQuan } from "./hon-quan-2022.ts"
import { nghiSon } from "./nghi-son-2023.ts"
import { ngocLac } from "./ngoc-lac-2023.ts"
import { thanhThuy } from "./thanh-thuy-2022.ts"
import { tongKet2023 } from "./tong-ket-2023.ts"

/** The five articles, as facts. Officials are named as the published articles name them, with the posts of that day. */
export const articles: ReadonlyArray<Meetings.Meeting> = [honQuan, tongKet2023, thanhThuy, ngocLac, nghiSon]
