package org.nextlevel.gateway.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nextlevel.gateway.ShareSettings;
import org.nextlevel.gateway.problem.Refusal;

/**
 * The requests that a service has at once. No tenant gets more than its share, and those who wait are served tenant by tenant,
 * so that whoever sends more than that waits behind itself and behind nobody else.
 */
public final class FairSlots {
    private final int all;
    private final ShareSettings share;
    /** In the order in which tenants are served next. */
    private final Map<String, TenantQueue> tenants = new LinkedHashMap<>();

    private int held;

    /** @param all slots that there are */
    public FairSlots(int all, ShareSettings share) {
        this.all = all;
        this.share = share;
    }

    /**
     * Asks for a slot. What is to happen in it begins at once, or when others have given theirs back, on their thread.
     *
     * @throws Refusal when too many of the tenant or the caller wait already
     */
    public Ticket ask(Party party, Runnable onTurn) {
        Ticket ticket = new Ticket(this, party, onTurn);
        List<Ticket> begun;
        synchronized (this) {
            TenantQueue queue = tenants.computeIfAbsent(party.tenant(), _ -> new TenantQueue());
            if (queue.waiting() >= share.waitingPerTenant()
                    || queue.waitingOf(party.caller()) >= share.waitingPerCaller()) {
                throw Refusal.tooManyAtOnce();
            }
            queue.join(ticket);
            begun = begin();
        }
        begun.forEach(Ticket::call);
        return ticket;
    }

    void end(Ticket ticket) {
        List<Ticket> begun;
        synchronized (this) {
            if (!leave(ticket)) {
                return;
            }
            begun = begin();
        }
        begun.forEach(Ticket::call);
    }

    synchronized boolean giveUp(Ticket ticket) {
        return ticket.state() == Ticket.State.WAITS && leave(ticket);
    }

    private boolean leave(Ticket ticket) {
        if (ticket.state() == Ticket.State.ENDED) {
            return false;
        }
        String tenant = ticket.party().tenant();
        TenantQueue queue = tenants.get(tenant);
        if (ticket.state() == Ticket.State.HOLDS) {
            queue.giveBack(ticket);
            held--;
        } else {
            queue.leave(ticket);
        }
        ticket.become(Ticket.State.ENDED);
        if (queue.isIdle()) {
            tenants.remove(tenant);
        }
        return true;
    }

    private List<Ticket> begin() {
        List<Ticket> begun = new ArrayList<>();
        for (Optional<Ticket> next = next(); held < all && next.isPresent(); next = next()) {
            Ticket ticket = next.get();
            // The tenant is served again after all others.
            TenantQueue queue = tenants.remove(ticket.party().tenant());
            tenants.put(ticket.party().tenant(), queue);
            queue.hold(ticket);
            ticket.become(Ticket.State.HOLDS);
            held++;
            begun.add(ticket);
        }
        return begun;
    }

    private Optional<Ticket> next() {
        return tenants.values().stream()
                .flatMap(queue -> queue.next(share.perTenant(), share.perCaller()).stream())
                .findFirst();
    }
}
