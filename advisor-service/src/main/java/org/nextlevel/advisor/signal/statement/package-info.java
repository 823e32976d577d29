/** What callers say and ask of signals: which kinds there are, whom one concerns, and which are wanted. */
package org.nextlevel.advisor.signal.statement;
