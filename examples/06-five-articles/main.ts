// Prints, for each of the five articles: when, who chaired with which posts, and the counts stated and not stated.
import { articles } from "./articles.ts"
import { describeArticle } from "./describe-article.ts"

for (const article of articles) process.stdout.write(`${describeArticle(article).join("\n")}\n\n`)
