# Draws with as many ties: sna's conditional uniform graph test on arc reciprocity. Prints seconds and the mean of the draws; start-up is not counted.
suppressMessages(library(sna))
arguments <- commandArgs(trailingOnly = TRUE)
ties <- as.matrix(read.csv(arguments[1]))
people <- as.integer(arguments[2])
g <- matrix(0, people, people)
g[ties + 1] <- 1
set.seed(1)
seconds <- system.time(test <- cug.test(g, grecip, cmode = "edges", reps = as.integer(arguments[3]), FUN.args = list(measure = "edgewise")))["elapsed"]
cat(seconds, mean(test$rep.stat), "\n")
