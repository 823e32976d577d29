/** The image below ours: one that somebody keeps, or one that is made of this machine's JDK. */
package org.nextlevel.images.base;
