/** Runs images without a container engine, to train and to try them. */
package org.nextlevel.images.running;
