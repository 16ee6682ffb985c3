/** Whether a review says what two full scans say. */
@NullMarked
package dev.overstay.benchmarks.review;

import org.jspecify.annotations.NullMarked;
