# Seconds of sna's Gould-Fernandez brokerage, reading left out. Arguments: ties file, number of groups.
suppressMessages(library(sna))
arguments <- commandArgs(trailingOnly = TRUE)
ties <- unique(read.csv(arguments[1], stringsAsFactors = FALSE)[, 1:2])
ties <- ties[ties$from != ties$to, ]
ids <- sort(unique(c(ties$from, ties$to)))
A <- matrix(0, length(ids), length(ids)); A[cbind(match(ties$from, ids), match(ties$to, ids))] <- 1
group <- as.integer(substring(ids, nchar(ids))) %% as.integer(arguments[2])
cat("brokerage", system.time(brokerage(A, group))[["elapsed"]], "\n")
