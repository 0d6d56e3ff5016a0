/**
 * The learned parts of the engine: cue sites (a log-linear model), spans given a cue (a linear-chain CRF) and the choice
 * between the readings of rules and model. The model and its card are in the resource folder {@code model}; the command
 * {@code exec:exec@train} makes them.
 *
 * <p>The learned parts are not the default. On texts that were left out of training they raised the end-to-end F1 of the
 * open corpus from 68.2 to 72.0 and of PolNeAR from 63.1 to 65.2, and lowered that of Wikinews from 83.4 to 81.6 and of GUM
 * news from 71.3 to 69.5. The model was fitted before the latest rules.
 */
@NullMarked
package dev.sourceline.engine.learning;

import org.jspecify.annotations.NullMarked;
