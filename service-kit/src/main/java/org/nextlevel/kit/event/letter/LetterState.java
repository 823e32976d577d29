package org.nextlevel.kit.event.letter;

/** Whether a dead letter still waits for an operator. */
public enum LetterState {
    /** Nobody settled it yet. */
    WAITING,
    /** It was handled after all. */
    REPLAYED,
    /** An operator said that nothing is to be done with it any more. */
    DONE
}
