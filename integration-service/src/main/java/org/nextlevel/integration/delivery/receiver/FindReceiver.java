package org.nextlevel.integration.delivery.receiver;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Finds the addresses behind the name of a receiver: those that are connected to, if all of them may be. */
@ApplicationScoped
public class FindReceiver {
    /** Who tells the addresses of a name: the machine's name service. */
    interface Names {
        InetAddress[] of(String host) throws Exception;
    }

    /** Not virtual: the machine's name service holds the carrier, and with it all others, for as long as it takes. */
    private final ExecutorService lookups = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("receiver-lookup-", 0).factory());

    private final ReceiverSettings settings;
    private final Names names;
    private final List<Network> refused;

    @Inject
    FindReceiver(ReceiverSettings settings) {
        this(settings, InetAddress::getAllByName);
    }

    FindReceiver(ReceiverSettings settings, Names names) {
        this.settings = settings;
        this.names = names;
        this.refused = settings.refusedNetworks().orElse(List.of()).stream()
                .map(Network::of)
                .toList();
    }

    /** The addresses, all of which may be connected to; empty where one may not, or there is none. */
    public Optional<List<InetAddress>> addresses(ReceiverUrl url) {
        List<InetAddress> found = lookUp(url.host());
        boolean mayBe = settings.allowLoopback() && url.isLoopback()
                ? found.stream().allMatch(InetAddress::isLoopbackAddress)
                : found.stream().allMatch(this::isOutside);
        return found.isEmpty() || !mayBe ? Optional.empty() : Optional.of(found);
    }

    private List<InetAddress> lookUp(String host) {
        Callable<InetAddress[]> question = () -> names.of(host);
        Future<InetAddress[]> answer = lookups.submit(question);
        try {
            return List.of(answer.get(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException | TimeoutException _) {
            answer.cancel(true);
            return List.of();
        }
    }

    private boolean isOutside(InetAddress address) {
        return PublicAddress.is(address)
                && refused.stream().noneMatch(network -> network.contains(address))
                && !isOwn(address);
    }

    private static boolean isOwn(InetAddress address) {
        try {
            return NetworkInterface.getByInetAddress(address) != null;
        } catch (SocketException _) {
            return true;
        }
    }
}
