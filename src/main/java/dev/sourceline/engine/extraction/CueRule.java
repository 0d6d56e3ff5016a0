package dev.sourceline.engine.extraction;

import java.util.Optional;

/** Recognises one pattern around a cue verb, or returns nothing. */
interface CueRule {
    Optional<Finding> find(CueSite site, Clauses clauses);
}
