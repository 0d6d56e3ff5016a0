package dev.sourceline.attribution;

import java.time.LocalDate;
import java.util.Optional;

/** The time of an attribution: the words that state it, the resolved day, and what it was resolved against. */
public record SaidAtView(String stated, Optional<LocalDate> resolved, Optional<String> basis) {}
