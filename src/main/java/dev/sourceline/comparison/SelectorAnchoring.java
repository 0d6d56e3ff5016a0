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
    private static final int MOST_SHOWN = 60;

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
        List<Span> parts = parts(selectors);
        SpanTracker tracer = new SpanTracker(Alignment.of(from.text(), to.text()));
        return new AnchorsView(
                to.article().id(),
                VersionReference.of(from.article()),
                VersionReference.of(to.article()),
                parts.stream().map(part -> anchor(part, tracer.trace(part))).toList());
    }

    private AnchorView anchor(Span part, TrackedSpan trace) {
        return switch (trace) {
            case TrackedSpan.Exact(Span span) -> AnchorView.found("exact", selector(from, part), selector(to, span));
            case TrackedSpan.Moved(Span span) -> AnchorView.found("moved", selector(from, part), selector(to, span));
            case TrackedSpan.Changed(Span span) ->
                AnchorView.found("changed", selector(from, part), selector(to, span));
            case TrackedSpan.Orphaned(TrackedSpan.Reason reason) ->
                AnchorView.orphaned(reason.name().toLowerCase(Locale.ROOT));
        };
    }

    private static Selector selector(ComparedVersion side, Span units) {
        return Selector.of(side.text(), side.codePoints(), units);
    }

    /** The spans of the selectors in UTF-16 units; a problem lists the selectors that do not match this version. */
    private List<Span> parts(List<SelectorsRequest.KeptSelector> selectors) {
        List<Span> parts = new ArrayList<>();
        List<InputError> faults = new ArrayList<>();
        for (int i = 0; i < selectors.size(); i++) {
            SelectorsRequest.KeptSelector selector = selectors.get(i);
            int start = selector.start().orElse(-1);
            int end = selector.end().orElse(-1);
            String pointer = "/selectors/" + i;
            if (start < 0 || end <= start || end > length) {
                faults.add(InputError.at(
                        pointer,
                        "A selector needs a start from 0 on and an end behind it, in code points; the text has "
                                + length + "."));
            } else {
                Span part = from.units(start, end);
                mismatch(selector, part).ifPresent(detail -> faults.add(InputError.at(pointer, detail)));
                parts.add(part);
            }
        }
        if (!faults.isEmpty()) {
            throw new ServiceException.Invalid(faults);
        }
        return parts;
    }

    private Optional<String> mismatch(SelectorsRequest.KeptSelector selector, Span part) {
        String text = from.text();
        String exact = part.in(text);
        if (!selector.exact().orElse(exact).equals(exact)) {
            return Optional.of("In version " + from.article().version() + " “" + shown(exact)
                    + "” stands there and not “" + shown(selector.exact().orElse(""))
                    + "”. Offsets count code points, in the text of the version that the selector was made on.");
        }
        if (!text.substring(0, part.start()).endsWith(selector.prefix().orElse(""))) {
            return Optional.of("In version " + from.article().version() + " the prefix does not stand before it.");
        }
        return text.startsWith(selector.suffix().orElse(""), part.end())
                ? Optional.empty()
                : Optional.of("In version " + from.article().version() + " the suffix does not stand behind it.");
    }

    private static String shown(String words) {
        return words.codePointCount(0, words.length()) <= MOST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST_SHOWN)) + "…";
    }
}
