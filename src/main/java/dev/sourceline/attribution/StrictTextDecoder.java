package dev.sourceline.attribution;

import dev.sourceline.platform.problem.ServiceException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes text strictly: bytes outside of the charset, and characters that PostgreSQL cannot store, are errors
 * and never replaced.
 */
final class StrictTextDecoder {
    private StrictTextDecoder() {}

    static String decode(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new ServiceException.Malformed(
                    "The text is not valid " + charset.name() + ": see the byte at offset " + in.position() + ".");
        }
        return out.flip().toString();
    }

    /** The index of the first NUL or lone surrogate; -1 where there is none. */
    static int indexOfUnstorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return i;
            }
            if (Character.isSurrogate(unit)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(unit, text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    static String name(char unit) {
        return unit == 0 ? "a NUL character" : "half of a surrogate pair";
    }
}
