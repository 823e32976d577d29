package org.nextlevel.gateway.share;

/** One request that has a slot, waits for one, or is over. */
public final class Ticket {
    private final FairSlots slots;
    private final Party party;
    private final Runnable onTurn;
    private State state = State.WAITS;

    Ticket(FairSlots slots, Party party, Runnable onTurn) {
        this.slots = slots;
        this.party = party;
        this.onTurn = onTurn;
    }

    /** Gives the slot back, or leaves the queue; nothing more happens when it is called again. */
    public void end() {
        slots.end(this);
    }

    /** Leaves the queue; false when it has its slot already. */
    public boolean giveUp() {
        return slots.giveUp(this);
    }

    Party party() {
        return party;
    }

    State state() {
        return state;
    }

    void become(State next) {
        state = next;
    }

    void call() {
        onTurn.run();
    }

    /** Where a ticket is. */
    enum State {
        WAITS,
        HOLDS,
        ENDED
    }
}
