# A log in data.table alone: read the two columns, count each tie, join the other direction, dyad census and reciprocities.
suppressMessages(library(data.table))
setDTthreads(0)
ties <- fread(commandArgs(trailingOnly = TRUE)[1], select = c("from", "to"), showProgress = FALSE)
ties <- ties[from != to, .N, by = .(from, to)]
both <- ties[ties, on = .(from = to, to = from), nomatch = NULL]
people <- uniqueN(c(ties$from, ties$to))
mutual <- nrow(both) / 2
arcs <- nrow(ties)
pairs <- people * (people - 1) / 2
d <- arcs / (2 * pairs)
r <- 2 * mutual / arcs
cat(people, mutual, arcs - 2 * mutual, pairs - arcs + mutual, r, mutual / (arcs - mutual), 1 - (arcs - 2 * mutual) / pairs, (r - d) / (1 - d), sum(pmin(both$N, both$i.N)) / sum(ties$N), "\n")
