package coincide.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SourceKeysTest {
    @Test
    void keysArePartedAndWhatWasNotReadIsNone() {
        SourceKeys sources =
                SourceKeys.of(Optional.of("yonhap 2020-01-01; general-knowledge;;kcna 7;yonhap 2020-01-02"));
        assertThat(sources.keys()).containsExactlyInAnyOrder("yonhap 2020-01-01", "kcna 7", "yonhap 2020-01-02");
        assertThat(sources.names()).containsExactlyInAnyOrder("yonhap", "kcna");
        assertThat(sources.isComputed()).isFalse();
        assertThat(SourceKeys.of(Optional.empty()).keys()).isEmpty();
    }

    @Test
    void whatFollowsFromALawIsComputed() {
        assertThat(SourceKeys.of(Optional.of("computed-us-law 1968")).isComputed())
                .isTrue();
    }
}
