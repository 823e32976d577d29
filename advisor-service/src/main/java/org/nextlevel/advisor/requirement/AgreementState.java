package org.nextlevel.advisor.requirement;

/** How far an agreement is. */
public enum AgreementState {
    /** The person asked, or asked back: the manager is to answer. */
    ASKED,
    /** The manager stated requirements: the person is to confirm them, or to ask back. */
    STATED,
    /** Both stand by it. */
    CONFIRMED,
    /** It holds no more. */
    WITHDRAWN
}
