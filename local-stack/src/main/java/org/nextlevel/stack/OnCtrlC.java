package org.nextlevel.stack;

/** Something to do when the user, or the system, ends this JVM before its time. */
final class OnCtrlC {
    private final Thread hook;

    private OnCtrlC(Thread hook) {
        this.hook = hook;
    }

    static OnCtrlC run(Runnable action) {
        OnCtrlC registered = new OnCtrlC(new Thread(action, "ctrl-c"));
        Runtime.getRuntime().addShutdownHook(registered.hook);
        return registered;
    }

    /** From now on nothing happens at the end; without effect when the end has begun. */
    void forget() {
        if (hook.getState() == Thread.State.NEW) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException begunMeanwhile) {
                return;
            }
        }
    }
}
