package org.nextlevel.systemtest;

/** What a test has whose stack is started once for all that is tested in it. */
interface InARunningStack {
    RunningStack stack();
}
