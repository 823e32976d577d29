/** The smallest service that uses all of the kit: notes, told as events, counted where they arrive. */
package org.nextlevel.kit.sample;
