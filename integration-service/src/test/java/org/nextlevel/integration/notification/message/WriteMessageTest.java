package org.nextlevel.integration.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.notification.kind.NotificationOccasion;
import org.nextlevel.integration.notification.told.WaitingNotice;
import org.nextlevel.kit.company.OpenTenant;

/** What a message says of those whom it names, and by which id it is known again. */
@QuarkusTest
@Tag("M3.3")
class WriteMessageTest {
    private final UUID marek = UUID.randomUUID();
    private final WaitingNotice one = notice(NotificationOccasion.ATTESTATION_GIVEN, marek);
    private final WaitingNotice other = notice(NotificationOccasion.READINESS_CHANGED, null);

    @Inject
    WriteMessage write;

    @Inject
    OpenTenant tenant;

    @Test
    void aMessageIsKnownAgainByItsIdAndIsAnotherOneAsSoonAsAThingIsAdded() {
        assertThat(written("Marek", one, other).id())
                .isEqualTo(written("Marek", one, other).id())
                .isNotEqualTo(written("Marek", one).id());
    }

    @Test
    @Tag("privacy")
    void aNameSaysNothingBesideANameToAMailOrAChatTool() {
        Message message = written("Eve\r\nBcc: x@y.example <!channel> {text} *bold* [a](http://b.example)", one);
        assertThat(message.subject())
                .isEqualTo("EveBcc xy.example channel text bold ahttpb.example answered your request.");
        assertThat(message.mailText().lines()).contains(message.subject());
    }

    @Test
    void whomTheDirectoryDoesNotNameIsSomebody() {
        assertThat(written("", one).subject()).isEqualTo("Somebody answered your request.");
    }

    private Message written(String name, WaitingNotice... told) {
        Recipient reader = new Recipient(true, "emma@mail.example", "en", null, Map.of(marek, name));
        return tenant.within("acme", () -> write.of(List.of(told), reader));
    }

    private static WaitingNotice notice(NotificationOccasion occasion, UUID other) {
        return new WaitingNotice(UUID.randomUUID(), occasion, other, Instant.EPOCH, null);
    }
}
