package dev.sourceline.comparison;

import dev.sourceline.engine.alignment.Alignment;
import dev.sourceline.engine.alignment.SpanTracker;
import dev.sourceline.engine.alignment.TrackedSpan;
import dev.sourceline.engine.text.Selector;
import dev.sourceline.engine.text.Span;
import dev.sourceline.platform.problem.InputError;
import dev.sourceline.platform.problem.ServiceException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Re-anchors selectors that were made on one version to another version. */
final class SelectorAnchoring {
    private static final int MAX_QUOTED = 60;

    private final ComparedVersion from;
    private final ComparedVersion to;
    private final int length;

    private SelectorAnchoring(ComparedVersion from, ComparedVersion to) {
        this.from = from;
        this.to = to;
        this.length = from.codePoints().before(from.text().length());
    }

    static AnchorsView view(List<SelectorsRequest.KeptSelector> selectors, ComparedVersion from, ComparedVersion to) {
        return new SelectorAnchoring(from, to).view(selectors);
    }

    private AnchorsView view(List<SelectorsRequest.KeptSelector> selectors) {
        List<Span> spans = spans(selectors);
        SpanTracker tracker = new SpanTracker(Alignment.of(from.text(), to.text()));
        return new AnchorsView(
                to.article().id(),
                VersionReference.of(from.article()),
                VersionReference.of(to.article()),
                spans.stream().map(span -> anchor(span, tracker.trace(span))).toList());
    }

    private AnchorView anchor(Span part, TrackedSpan tracked) {
        return switch (tracked) {
            case TrackedSpan.Exact(Span span) -> AnchorView.found("exact", selector(from, part), selector(to, span));
            case TrackedSpan.Moved(Span span) -> AnchorView.found("moved", selector(from, part), selector(to, span));
            case TrackedSpan.Changed(Span span) ->
                AnchorView.found("changed", selector(from, part), selector(to, span));
            case TrackedSpan.Orphaned(TrackedSpan.Reason reason) ->
                AnchorView.orphaned(reason.name().toLowerCase(Locale.ROOT));
        };
    }

    private static Selector selector(ComparedVersion version, Span units) {
        return Selector.of(version.text(), version.codePoints(), units);
    }

    /** The spans of the selectors in UTF-16 units; a problem lists the selectors that do not match this version. */
    private List<Span> spans(List<SelectorsRequest.KeptSelector> selectors) {
        List<Span> spans = new ArrayList<>();
        List<InputError> errors = new ArrayList<>();
        for (int i = 0; i < selectors.size(); i++) {
            SelectorsRequest.KeptSelector selector = selectors.get(i);
            int start = selector.start().orElse(-1);
            int end = selector.end().orElse(-1);
            String pointer = "/selectors/" + i;
            if (start < 0 || end <= start || end > length) {
                errors.add(InputError.at(
                        pointer,
                        "A selector needs a start from 0 on and an end behind it, in code points; the text has "
                                + length + "."));
            } else {
                Span part = from.units(start, end);
                mismatch(selector, part).ifPresent(detail -> errors.add(InputError.at(pointer, detail)));
                spans.add(part);
            }
        }
        if (!errors.isEmpty()) {
            throw new ServiceException.Invalid(errors);
        }
        return spans;
    }

    private Optional<String> mismatch(SelectorsRequest.KeptSelector selector, Span part) {
        String text = from.text();
        String exact = part.in(text);
        if (!selector.exact().orElse(exact).equals(exact)) {
            return Optional.of("In version " + from.article().version() + " “" + abbreviated(exact)
                    + "” stands there and not “" + abbreviated(selector.exact().orElse(""))
                    + "”. Offsets count code points, in the text of the version that the selector was made on.");
        }
        if (!text.substring(0, part.start()).endsWith(selector.prefix().orElse(""))) {
            return Optional.of("In version " + from.article().version() + " the prefix does not stand before it.");
        }
        return text.startsWith(selector.suffix().orElse(""), part.end())
                ? Optional.empty()
                : Optional.of("In version " + from.article().version() + " the suffix does not stand behind it.");
    }

    private static String abbreviated(String words) {
        return words.codePointCount(0, words.length()) <= MAX_QUOTED
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MAX_QUOTED)) + "…";
    }
}
