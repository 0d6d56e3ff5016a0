package dev.sourceline.attribution;

import java.time.LocalDate;
import java.util.Optional;

/** When it was said: the words of the text, the day they mean, and what that was counted from. */
public record SaidAtView(String stated, Optional<LocalDate> resolved, Optional<String> basis) {}
