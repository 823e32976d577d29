/** How an answer names what it speaks of, so that a screen needs no further call to say it in words. */
package org.nextlevel.kit.reference;
