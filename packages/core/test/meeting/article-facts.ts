import type { ArticleFact } from "./articles/article-fact.ts"
import { honQuan } from "./articles/hon-quan.ts"
import { nghiSon } from "./articles/nghi-son.ts"
import { ngocLac } from "./articles/ngoc-lac.ts"
import { thanhThuy } from "./articles/thanh-thuy.ts"
import { tongKet2023 } from "./articles/tong-ket-2023.ts"

/** Every fact the articles state that a model must be able to hold, by the meeting's id. */
export const articleFacts: Readonly<Record<string, ReadonlyArray<ArticleFact>>> = {
  "hon-quan-2022-10-07": honQuan,
  "tong-ket-2023": tongKet2023,
  "thanh-thuy-2022-08-03": thanhThuy,
  "ngoc-lac-2023-08-03": ngocLac,
  "nghi-son-2023-09-18": nghiSon,
}
