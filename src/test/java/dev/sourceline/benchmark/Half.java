package dev.sourceline.benchmark;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Which half of a corpus a text belongs to: the one whose errors people may read, or, of the large one, only the scores. */
enum Half {
    READ,
    ONLY_SCORED;

    /** Cuts the largest corpus in halves of a hundred texts. */
    private static final int BORDER = 0x84;

    /** The texts that belong to this half. */
    List<Annotated> of(List<Annotated> texts) {
        return texts.stream().filter(text -> of(text.id()) == this).toList();
    }

    /** By the first byte of the id's MD5, so that nobody chooses. */
    static Half of(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(id.getBytes(StandardCharsets.UTF_8));
            return Byte.toUnsignedInt(digest[0]) < BORDER ? READ : ONLY_SCORED;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
