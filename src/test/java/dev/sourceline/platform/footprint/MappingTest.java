package dev.sourceline.platform.footprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class MappingTest {
    private static final List<String> SMAPS = """
            00400000-00405000 r--p 00000000 fe:00 2146483                            /opt/harbour
            Size:                 20 kB
            Rss:                  20 kB
            Anonymous:             0 kB
            VmFlags: rd mr mw me
            00410000-02a4a000 r-xp 00010000 fe:00 2146483                            /opt/harbour
            Size:              39144 kB
            Anonymous:             0 kB
            02a63000-02a64000 r--p 02663000 fe:00 2146483                            /opt/harbour
            Size:                  4 kB
            Anonymous:             4 kB
            02a64000-02a65000 rw-p 02664000 fe:00 2146483                            /opt/harbour
            Size:                  4 kB
            Anonymous:             0 kB
            7f14fe74d000-7f14fe8a3000 r-xp 00026000 fe:00 339380                     /usr/lib/libharbour.so
            Anonymous:             0 kB
            7ffd38480000-7ffd384a1000 rw-p 00000000 00:00 0                          [stack]
            Anonymous:           132 kB
            7ffd385f2000-7ffd385f4000 r-xp 00000000 00:00 0
            Anonymous:             0 kB
            ffffffffff600000-ffffffffff601000 r-xp 00000000 00:00 0                  /opt/harbour
            Anonymous:             0 kB
            """.lines().toList();

    @Test
    void findsWhatIsAsInTheFile() {
        assertThat(Mapping.unchanged(SMAPS, "/opt/harbour"))
                .containsExactly(
                        new Mapping(0x400000, 0x405000),
                        new Mapping(0x410000, 0x2a4a000),
                        new Mapping(0xffffffffff600000L, 0xffffffffff601000L));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsWhatLinuxWrites() throws IOException {
        List<String> smaps = Files.readAllLines(Path.of("/proc/self/smaps"));

        assertThat(Mapping.unchanged(
                        smaps, Path.of("/proc/self/exe").toRealPath().toString()))
                .isNotEmpty()
                .allMatch(mapping -> mapping.start() < mapping.end());
    }
}
