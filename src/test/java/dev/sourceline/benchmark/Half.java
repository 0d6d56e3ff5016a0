package dev.sourceline.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** The two halves of a corpus: people may read the errors of one; of the other, in a large corpus, only the scores. */
enum Half {
    READ,
    ONLY_SCORED;

    /** Splits the largest corpus into halves of a hundred texts. */
    private static final int BORDER = 0x84;

    /** The texts that belong to this half. */
    List<Annotated> of(List<Annotated> texts) {
        return texts.stream().filter(text -> of(text.id()) == this).toList();
    }

    /** The half is given by the first byte of the id's MD5, so that the choice is not biased. */
    static Half of(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(id.getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(digest[0]) < BORDER ? READ : ONLY_SCORED;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
