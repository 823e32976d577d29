package org.nextlevel.advisor.readiness.reassessment;

/** Whether a run goes on. */
public enum AssessmentRunState {
    RUNNING,
    DONE
}
