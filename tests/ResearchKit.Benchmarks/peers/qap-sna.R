# Seconds of sna's QAP correlation, regression and logistic regression of one network on another, on same group and on distance; reading and start-up are not counted.
# Arguments: ties file (network,from,to), people, draws of qaptest, of netlm, of netlogit. A line each: name, seconds, the observed number.
suppressMessages(library(sna))
arguments <- commandArgs(trailingOnly = TRUE)
ties <- read.csv(arguments[1])
people <- as.integer(arguments[2])
reps <- as.integer(arguments[3:5])
network <- function(which) { g <- matrix(0, people, people); own <- ties[ties$network == which, ]; g[cbind(own$from, own$to) + 1] <- 1; g }
y <- network("y"); x <- network("x")
place <- seq_len(people) - 1
X <- array(0, c(2, people, people))
X[1, , ] <- outer(place %% 5, place %% 5, "==")
X[2, , ] <- abs(outer((place * 37) %% 101, (place * 37) %% 101, "-"))
set.seed(1)
seconds <- system.time(q <- qaptest(list(y, x), gcor, reps = reps[1], g1 = 1, g2 = 2))[["elapsed"]]
cat("correlation", seconds, q$testval, "\n")
seconds <- system.time(fit <- netlm(y, X, nullhyp = "qapspp", reps = reps[2]))[["elapsed"]]
cat("regression", seconds, fit$tstat[2], "\n")
seconds <- system.time(fit <- netlogit(y, X, nullhyp = "qapspp", reps = reps[3]))[["elapsed"]]
cat("logistic", seconds, fit$tstat[2], "\n")
