package org.nextlevel.kit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is sealed opens with its key, in its place, unchanged, and with no other. */
class SealingKeyTest {
    private static final byte[] PLAIN = "Nobody reads this.".getBytes(UTF_8);

    private final SealingKey key = SealingKey.of("the key of a service", "letters");
    private final byte[] sealed = key.seal(PLAIN, "acme/1");

    @Test
    void whatIsSealedOpensByTheSameSecretAndPurposeAlone() {
        assertThat(SealingKey.of("the key of a service", "letters").open(sealed, "acme/1"))
                .contains(PLAIN);
        assertThat(SealingKey.of("the key of a service", "parcels").open(sealed, "acme/1"))
                .isEmpty();
        assertThat(SealingKey.of("another key", "letters").open(sealed, "acme/1"))
                .isEmpty();
    }

    @Test
    void itOpensOnlyWithWhatIsBoundToIt() {
        assertThat(key.open(sealed, "acme/2")).isEmpty();
    }

    @Test
    void changedItDoesNotOpen() {
        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;
            assertThat(key.open(changed, "acme/1")).isEmpty();
        }
    }

    @Test
    void theSameSealedTwiceLooksDifferent() {
        assertThat(key.seal(PLAIN, "acme/1")).isNotEqualTo(sealed);
    }

    @Test
    void theFormerKeyStillOpens() {
        assertThat(SealingKey.open(List.of(SealingKey.of(SealingKey.random()), key), sealed, "acme/1"))
                .contains(PLAIN);
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SealingKey.of(new byte[16]));
    }
}
