package org.nextlevel.advisor.signal;

/** In which capacity somebody stated a signal. */
public enum Source {
    HR,
    INTEGRATION,
    MANAGER
}
