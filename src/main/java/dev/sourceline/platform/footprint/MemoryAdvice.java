package dev.sourceline.platform.footprint;

import org.graalvm.nativeimage.c.function.CFunction;
import org.graalvm.word.PointerBase;
import org.graalvm.word.UnsignedWord;
import org.graalvm.word.WordFactory;

/** What Linux is told about memory, by an executable alone. */
final class MemoryAdvice {
    /** MADV_DONTNEED, madvise(2). */
    private static final int DO_NOT_NEED = 4;

    private MemoryAdvice() {}

    /** The pages of {@code mapping} are not needed; what was written to them would be lost. */
    static void doNotNeed(Mapping mapping) {
        madvise(
                WordFactory.pointer(mapping.start()),
                WordFactory.unsigned(mapping.end() - mapping.start()),
                DO_NOT_NEED);
    }

    @CFunction(transition = CFunction.Transition.NO_TRANSITION)
    private static native int madvise(PointerBase start, UnsignedWord length, int advice);
}
