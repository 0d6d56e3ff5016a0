package dev.sourceline.engine.extraction;

import dev.sourceline.engine.syntax.Document;
import dev.sourceline.engine.syntax.Phrase;
import dev.sourceline.engine.syntax.Tag;
import dev.sourceline.engine.text.Lexicon;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** {@code She rejected the audit} and {@code She unveils her budget}: a deed, whose object is nobody's words. */
final class Deeds {
    private static final Map<String, Set<String>> OBJECTS = load();
    /** {@code She rejected the claim}: what was said before is denied. */
    private static final Set<String> SAYINGS = Set.copyOf(Lexicon.entries("unowned-nouns.txt"));

    private static final Set<String> NOBODY = Set.of("few", "nobody", "no", "none", "neither", "everyone", "everybody");

    /** A longer object tells more than what the deed was done to, in tokens. */
    private static final int LONGEST = 5;

    private Deeds() {}

    /** {@code brothers claiming asylum}: the noun right behind the verb makes it a deed. */
    static boolean isAt(CueSite site) {
        return OBJECTS.getOrDefault(site.cue().lemma(), Set.of())
                .contains(site.document().word(site.group().end()));
    }

    /** Whether the object at {@code object} is what was done something to. */
    static boolean is(CueSite site, Phrase object) {
        Document document = site.document();
        Set<String> nouns = OBJECTS.get(site.cue().lemma());
        if (nouns == null || (object.length() > LONGEST && nouns.isEmpty())) {
            return false;
        }
        boolean named = nouns.isEmpty();
        for (int i = object.first(); i < object.end(); i++) {
            Tag tag = document.tag(i);
            boolean claimed = SAYINGS.contains(document.word(i));
            if (claimed
                    || document.isQuoted(i)
                    || tag == Tag.THAT
                    || tag == Tag.WH
                    || tag == Tag.TO
                    || tag.isFinite()) {
                return false;
            }
            named |= nouns.contains(document.word(i));
        }
        return named;
    }

    /** {@code Not everyone admired him} and {@code Few welcomed it}: nobody is told who did. */
    static boolean isNobodys(Document document, Phrase subject) {
        String word = document.word(subject.first());
        boolean every = word.startsWith("every");
        return NOBODY.contains(word)
                && (!every
                        || document.tag(subject.first() - 1) == Tag.NOT
                        || document.word(subject.first() - 1).equals("not"));
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> found = new HashMap<>();
        for (String line : Lexicon.entries("deeds.txt")) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                found.put(line.strip(), Set.of());
            } else {
                found.put(
                        line.substring(0, colon),
                        Set.of(line.substring(colon + 1).strip().split(" +")));
            }
        }
        return Map.copyOf(found);
    }
}
