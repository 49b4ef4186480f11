# Only the dyads and degrees in data.table: read, sum repeats, join the other direction.
suppressMessages(library(data.table))
ties <- fread(commandArgs(trailingOnly = TRUE)[1])
ties <- ties[from != to, .(weight = sum(weight)), by = .(from, to)]
both <- merge(ties, ties, by.x = c("from", "to"), by.y = c("to", "from"))
mutual <- nrow(both) / 2
people <- length(unique(c(ties$from, ties$to)))
cat(people, nrow(ties), mutual, nrow(ties) - 2 * mutual, sum(pmin(both$weight.x, both$weight.y)) / sum(ties$weight), "\n")
cat(nrow(ties[, .N, by = from]), nrow(ties[, .N, by = to]), "\n")
