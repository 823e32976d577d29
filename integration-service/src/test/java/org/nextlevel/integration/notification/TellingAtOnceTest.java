package org.nextlevel.integration.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Receiver;

/** What goes on beside telling people: a mail server that hangs, and changes at the same moment. */
@QuarkusTest
@Tag("M3.3")
class TellingAtOnceTest {
    private static final int MANY = 12;

    private final TellingCompany acme = TellingCompany.named();
    private final UUID marek = UUID.randomUUID();

    GreenMail mail;

    private NotifiedPeople people;

    @BeforeEach
    void gather() {
        people = new NotifiedPeople(acme, mail);
    }

    @Test
    void aMailServerThatHangsHoldsUpNobodyInChatAndMailComesOnceItIsMended() throws IOException {
        String chatty = NotifiedPeople.someone(false);
        List<UUID> readers = Stream.generate(() -> NotifiedPeople.idOf(NotifiedPeople.someone(false)))
                .limit(MANY)
                .toList();
        int port = mail.getSmtp().getPort();
        mail.stop();
        try (Receiver tool = Receiver.open();
                // It takes connections, and never says a word.
                ServerSocket _ = new ServerSocket(port, 100, InetAddress.getLoopbackAddress())) {
            people.chooses(chatty, Map.of("channel", "CHAT", "url", tool.url()))
                    .then()
                    .statusCode(200);
            readers.forEach(one -> people.answers(marek, one));
            people.answers(marek, NotifiedPeople.idOf(chatty));
            assertThat(tool.awaits(1)).hasSize(1);
            await().until(() -> acme.rows("select 1 from notification_turn where attempts > 0")
                            .size()
                    == MANY);
        } finally {
            mail.start();
        }
        await().until(() -> {
            readers.forEach(people::comesDue);
            return readers.stream().allMatch(one -> !people.mailOf(one).isEmpty());
        });
    }

    @Test
    @Tag("erasure")
    void whatIsToldChosenAndErasedAtOnceNeitherWaitsInACircleNorLeavesAnything() {
        String emma = NotifiedPeople.someone(false);
        UUID emmasId = NotifiedPeople.idOf(emma);
        UUID otto = NotifiedPeople.idOf(NotifiedPeople.someone(false));
        acme.tellPerson("EmployeeRegistered", emmasId, 0);
        var choices = IntStream.range(0, MANY)
                .mapToObj(turn -> CompletableFuture.supplyAsync(() -> people.chooses(
                                emma,
                                Map.of(
                                        "channel",
                                        "E_MAIL",
                                        "timings",
                                        Map.of("ANSWER", turn % 2 == 0 ? "DAILY" : "AT_ONCE")))
                        .statusCode()))
                .toList();
        for (int turn = 0; turn < MANY; turn++) {
            people.answers(marek, emmasId);
            people.isLate(emmasId, marek);
            if (turn == MANY / 2) {
                acme.tellPerson("EmployeeErased", emmasId, 1);
            }
        }
        assertThat(choices.stream().map(CompletableFuture::join)).isSubsetOf(200, 403, 404, 412);
        await().until(() -> acme.rows("select 1 from person where employee_id = '%s' and erased".formatted(emmasId))
                        .size()
                == 1);
        people.answers(marek, otto);
        people.awaits(otto, 1);
        for (String table : List.of("notification", "notification_turn")) {
            await().untilAsserted(() -> assertThat(
                            acme.rows("select 1 from %s where recipient_id = '%s'".formatted(table, emmasId)))
                    .as(table)
                    .isEmpty());
        }
        assertThat(acme.rows("select 1 from notification_settings where employee_id = '%s'".formatted(emmasId)))
                .isEmpty();
    }
}
