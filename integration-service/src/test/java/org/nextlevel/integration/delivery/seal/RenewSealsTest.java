package org.nextlevel.integration.delivery.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.webhook.Hooks;
import org.nextlevel.kit.background.RecurringWork;
import org.nextlevel.kit.company.OpenTenant;
import org.nextlevel.kit.sql.Sql;
import org.nextlevel.kit.tenant.CurrentTenant;
import org.nextlevel.testkit.log.ExpectedLog;

/** A key takes another's place: what the former sealed opens meanwhile, is sealed anew, and then needs the former no more. */
@QuarkusTest
@Tag("M10.2")
class RenewSealsTest {
    private static final String FORMER = "the-former-webhook-key-of-the-tests";
    private static final UUID ROOM = UUID.randomUUID();
    private static final UUID EMMA = UUID.randomUUID();
    private static final SealedColumns ROOMS = place("chat_room");
    private static final SealedColumns SETTINGS = place("notification_settings");

    private final TellingCompany acme = TellingCompany.named();

    @Inject
    CurrentTenant current;

    @Inject
    OpenTenant open;

    @Inject
    Sql sql;

    @Inject
    @DataSource("relay")
    AgroalDataSource relay;

    @Inject
    RecurringWork recurring;

    @Inject
    SecretSeal seal;

    @Inject
    MeterRegistry registry;

    @ConfigProperty(name = "nextlevel.webhook-key")
    String key;

    @Test
    void whatTheFormerKeySealedIsSealedByThePresentAndTheFormerCanGo() {
        SecretSeal both = new SecretSeal(current, Optional.of(key), Optional.of(FORMER));
        SecretSeal after = new SecretSeal(current, Optional.of(key), Optional.empty());
        room(within(() -> before().sealText(ROOM, "https://chat.example/former")));
        assertThat(opened(both)).contains("https://chat.example/former");
        assertThat(opened(after)).isEmpty();
        await().until(() -> registry.get("nextlevel.seals.former").gauge().value() > 0);
        renews(both, ROOMS);
        assertThat(opened(after)).contains("https://chat.example/former");
        assertThat(sealedWith(ROOMS)).containsExactly(key());
    }

    @Test
    void whatIsWrittenByWhoeverKnowsNothingOfKeysIsLookedAtAnew() {
        room(within(() -> seal.sealText(ROOM, "https://chat.example/one")));
        renews(seal, ROOMS);
        assertThat(sealedWith(ROOMS)).containsExactly(key());
        byte[] written = within(() -> before().sealText(ROOM, "https://chat.example/two"));
        acme.rows("update chat_room set name = 'Renamed' returning 1");
        assertThat(sealedWith(ROOMS)).containsExactly(key());
        acme.rows("update chat_room set url = '\\x%s' returning 1".formatted(hex(written)));
        assertThat(sealedWith(ROOMS)).containsExactly((String) null);
    }

    @Test
    void addressesOfPeopleAreRenewedTooAndWhoHasNoneIsLeftAlone() {
        byte[] former = within(() -> before().sealText(EMMA, "https://chat.example/emma"));
        acme.rows("""
                insert into notification_settings (tenant, employee_id, version, channel, url, timings)
                values ('%1$s', '%2$s', 0, 'CHAT', '\\x%3$s', '{}'), ('%1$s', gen_random_uuid(), 0, 'E_MAIL', null, '{}') returning 1""".formatted(acme.tenant(), EMMA, hex(former)));
        renews(new SecretSeal(current, Optional.of(key), Optional.of(FORMER)), SETTINGS);
        assertThat(acme.rows("select sealed_with from notification_settings order by url nulls last"))
                .containsExactly(key(), null);
    }

    @Test
    void bothSecretsOfAWebhookAreRenewedAndItsOwnStaysValid() {
        Hooks hooks = new Hooks(acme);
        Hooks.Made webhook = hooks.make("https://hooks.example.com/");
        List<String> before = acme.rows("select encode(secret, 'hex') from webhook");
        renews(seal, place("webhook"));
        assertThat(acme.rows("select encode(secret, 'hex') from webhook")).isEqualTo(before);
        assertThat(sealedWith(place("webhook"))).containsExactly(key());
        hooks.asked().delete(Hooks.path(webhook)).then().statusCode(204);
    }

    @Test
    @ExpectedLog(
            logger = "org.nextlevel.integration.delivery.seal.RenewSeals",
            says = "opens with no key that is known.")
    void whatNoKeyOpensIsLeftAsItIsToldOfOnceAndCounted() {
        byte[] former = within(() -> before().sealText(ROOM, "https://chat.example/lost"));
        room(former);
        renews(seal, ROOMS);
        assertThat(url(ROOMS)).isEqualTo(former);
        assertThat(sealedWith(ROOMS)).containsExactly("not " + key());
        await().until(() -> registry.get("nextlevel.seals.former").gauge().value() > 0);
        acme.rows("delete from chat_room returning 1");
    }

    private Optional<String> opened(SecretSeal known) {
        byte[] sealed = url(ROOMS);
        return within(() -> known.openText(ROOM, sealed));
    }

    private SecretSeal before() {
        return new SecretSeal(current, Optional.of(FORMER), Optional.empty());
    }

    private void renews(SecretSeal known, SealedColumns place) {
        RenewSeals renew = new RenewSeals(known, sql, relay, recurring, () -> Duration.ofDays(1));
        within(() -> renew.renew(place, key()));
    }

    private String key() {
        return seal.keyName().orElseThrow();
    }

    private void room(byte[] url) {
        acme.rows("""
                insert into chat_room (tenant, id, version, name, url, language, timings, created_at)
                values ('%s', '%s', 0, 'Room', '\\x%s', 'en', '{}', now()) returning 1""".formatted(acme.tenant(), ROOM, hex(url)));
    }

    private byte[] url(SealedColumns place) {
        return HexFormat.of()
                .parseHex(acme.rows("select encode(url, 'hex') from " + place.table())
                        .getFirst());
    }

    private List<String> sealedWith(SealedColumns place) {
        return acme.rows("select sealed_with from " + place.table());
    }

    private <T> T within(Supplier<T> work) {
        return open.within(acme.tenant(), work);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static SealedColumns place(String table) {
        return SealedColumns.ALL.stream()
                .filter(one -> one.table().equals(table))
                .findFirst()
                .orElseThrow();
    }
}
