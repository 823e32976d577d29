/**
 * How shown expectations add up to a standing (M9.3): the policy that is written into a framework's version, and its one
 * interpreter. No I/O; the same input gives the same answer, in whatever order it comes.
 */
package org.nextlevel.engine.policy;
