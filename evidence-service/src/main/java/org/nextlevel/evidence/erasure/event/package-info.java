/** What is told of erasures, and heard of them from others. */
package org.nextlevel.evidence.erasure.event;
