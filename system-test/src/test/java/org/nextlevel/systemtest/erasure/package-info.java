/** Somebody whose words are all over the running stack is erased, and what is left of them is looked for everywhere. */
package org.nextlevel.systemtest.erasure;
