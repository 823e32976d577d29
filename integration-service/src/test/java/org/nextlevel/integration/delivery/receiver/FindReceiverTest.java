package org.nextlevel.integration.delivery.receiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A name is reached if all its addresses may be, and at just those. */
@Tag("M10.2")
@Tag("ssrf")
class FindReceiverTest {
    private static final String PUBLIC = "93.184.215.14";
    private static final ReceiverUrl HOOKS = ReceiverUrl.of("https://hooks.example.com/", false);

    @Test
    void aNameLeadsToTheAddressesThatItWasLookedUpWith() throws Exception {
        assertThat(found(Map.of(), PUBLIC, "2606:4700:4700::1111"))
                .isEqualTo(List.of(InetAddress.ofLiteral(PUBLIC), InetAddress.ofLiteral("2606:4700:4700::1111")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "169.254.169.254",
                "100.64.0.1",
                "192.168.0.1",
                "0.0.0.0",
                "224.0.0.1",
                "::1",
                "fe80::1",
                "fd00::1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "::ffff:10.0.0.1"
            })
    void aNameOneOfWhoseAddressesLeadsInsideIsNotReachedAtAll(String inside) {
        assertThat(found(Map.of(), inside)).isEmpty();
        assertThat(found(Map.of(), PUBLIC, inside)).isEmpty();
    }

    @Test
    void anAddressOfThisMachineIsNotReachedEvenIfItIsPublic() throws Exception {
        List<InetAddress> own = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();
        assertThat(own)
                .isNotEmpty()
                .allSatisfy(address -> assertThat(
                                found(Map.of(), address.getHostAddress().replaceAll("%.*", "")))
                        .isEmpty());
    }

    @Test
    void networksThatTheDeploymentNamesAreNotReached() {
        Map<String, String> settings = Map.of("integration.webhooks.refused-networks", "93.184.0.0/16,2606::/16");
        assertThat(found(settings, PUBLIC)).isEmpty();
        assertThat(found(settings, "2606:4700:4700::1111")).isEmpty();
        assertThat(found(settings, "8.8.8.8")).hasSize(1);
    }

    @Test
    void aNameThatMerelyLeadsToThisMachineIsNotReachedWhereLoopbackIsAllowed() {
        assertThat(found(Map.of("integration.webhooks.allow-loopback", "true"), "127.0.0.1"))
                .isEmpty();
    }

    @Test
    void aNameThatIsNotThereOrIsNotToldInTimeLeadsNowhere() {
        CountDownLatch never = new CountDownLatch(1);
        Map<String, String> soon = Map.of("integration.webhooks.connect-timeout", "PT0.05S");
        assertThat(new FindReceiver(TestSettings.with(ReceiverSettings.class, soon), _ -> {
                            never.await();
                            return new InetAddress[0];
                        })
                        .addresses(HOOKS))
                .isEmpty();
        assertThat(new FindReceiver(TestSettings.with(ReceiverSettings.class, Map.of()), host -> {
                            throw new UnknownHostException(host);
                        })
                        .addresses(HOOKS))
                .isEmpty();
    }

    @Test
    void aNameIsLookedUpOnceSoThatNoSecondAnswerLeadsElsewhere() {
        AtomicInteger asked = new AtomicInteger();
        var receivers = new FindReceiver(TestSettings.with(ReceiverSettings.class, Map.of()), _ ->
                new InetAddress[] {InetAddress.ofLiteral(asked.getAndIncrement() == 0 ? PUBLIC : "127.0.0.1")});
        assertThat(receivers.addresses(HOOKS)).contains(List.of(InetAddress.ofLiteral(PUBLIC)));
        assertThat(asked).hasValue(1);
        assertThat(receivers.addresses(HOOKS)).isEmpty();
    }

    private static List<InetAddress> found(Map<String, String> settings, String... addresses) {
        return new FindReceiver(
                        TestSettings.with(ReceiverSettings.class, settings),
                        _ -> Stream.of(addresses).map(InetAddress::ofLiteral).toArray(InetAddress[]::new))
                .addresses(HOOKS)
                .orElse(List.of());
    }
}
