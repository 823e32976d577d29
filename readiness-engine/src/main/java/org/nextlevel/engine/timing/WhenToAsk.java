package org.nextlevel.engine.timing;

/** The answer to "should I ask now?", the worst first (M5.3). */
public enum WhenToAsk {
    /** Something stands in the way. */
    WAIT,
    /** Nothing blocks, and something speaks against asking, or too little for it. */
    PREPARE,
    /** Nothing stands in the way, and enough speaks for it. */
    ASK_NOW
}
