// The workload in C, as the ceiling: rules.h holds this one rulebook as macros, so every number is a constant.
// Usage: score <file of columns> <file of results> <runs>; prints the nanoseconds of every run.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { BLOCK = 2048, WITHIN_BITS = 18, UNRANKED = (1 << WITHIN_BITS) - 1, COMPLAINT_BITS = 4 };
enum { MISSING = 3, NO_CLASS = 255, NO_TOTAL = -1 };

static int32_t rows;
static int16_t *columns[128];
static uint8_t *states[64];
static int16_t *cluster, *complaints, *totals;
static uint8_t *violation, *classes, *quota, *missing;
static int32_t *ranks, *sorted[3], *keys[2];

static inline int32_t least(int32_t a, int32_t b) { return a < b ? a : b; }
static inline int32_t most(int32_t a, int32_t b) { return a > b ? a : b; }

// Numerators stay below 2^18 and denominators below 2^10, so a float's quotient is never cut to the wrong whole number.
static void add_ratio(int32_t *sums, const int16_t *done, const int16_t *assigned, int32_t size, int32_t max) {
  for (int32_t at = 0; at < size; at++) {
    int32_t of = assigned[at];
    float numerator = (float)(2 * max * least(done[at], of) + of);
    float denominator = (float)(2 * most(of, 1));
    sums[at] += (int32_t)(numerator / denominator);
  }
}

static void add_grade(int32_t *sums, const int16_t *grade, const uint8_t *state, uint8_t *is_missing, int32_t size) {
  for (int32_t at = 0; at < size; at++) sums[at] += grade[at];
  if (state != NULL)
    for (int32_t at = 0; at < size; at++) is_missing[at] |= state[at];
}

static void add_deductions(int32_t *sums, const int16_t *late, const int16_t *wrong, int32_t size, int32_t max,
                           int32_t per_late, int32_t per_wrong) {
  for (int32_t at = 0; at < size; at++) sums[at] += most(0, max - late[at] * per_late - wrong[at] * per_wrong);
}

static void score_block(int32_t from, int32_t size) {
  static int32_t sums[BLOCK], points[BLOCK];
  memset(points, 0, sizeof points);
#define GROUP memset(sums, 0, sizeof sums);
#define RATIO(column, max) add_ratio(sums, columns[column] + from, columns[column + 1] + from, size, max);
#define GRADE(column, rule) \
  add_grade(sums, columns[column] + from, states[rule] == NULL ? NULL : states[rule] + from, missing + from, size);
#define DEDUCTIONS(column, max, late, wrong) \
  add_deductions(sums, columns[column] + from, columns[column + 1] + from, size, max, late, wrong);
#define CAP(cap) for (int32_t at = 0; at < size; at++) points[at] += least(cap, sums[at]);
  RULES
  for (int32_t at = 0; at < size; at++) {
    int32_t row = from + at, total = least(SCALE_MAX, points[at]);
    int32_t own = most((total < BEST) + (total < GOOD) + (total < FAIR), violation[row] * WORST);
    int32_t unknown = missing[row] == MISSING;
    totals[row] = unknown ? NO_TOTAL : total;
    classes[row] = unknown ? NO_CLASS : own;
  }
}

static void counting_pass(const int32_t *from_rows, const int32_t *from_keys, int32_t *to_rows, int32_t *to_keys,
                          int32_t shift, int32_t bits) {
  int32_t starts[1025] = {0};
  int32_t mask = (1 << bits) - 1;
  for (int32_t at = 0; at < rows; at++) starts[((from_keys[at] >> shift) & mask) + 1]++;
  for (int32_t bucket = 1; bucket <= mask + 1; bucket++) starts[bucket] += starts[bucket - 1];
  for (int32_t at = 0; at < rows; at++) {
    int32_t key = from_keys[at], place = starts[(key >> shift) & mask]++;
    to_rows[place] = from_rows[at];
    to_keys[place] = key;
  }
}

static void settle_cluster(const int32_t *row_at, const int32_t *key_at, int32_t from, int32_t to) {
  int32_t room = (to - from) / QUOTA_SHARE;
  for (int32_t start = from; start < to;) {
    int32_t key = key_at[start], end = start, candidates = 0;
    if ((key & UNRANKED) == UNRANKED) break;
    for (; end < to && key_at[end] == key; end++) {
      ranks[row_at[end]] = start - from + 1;
      candidates += classes[row_at[end]] == 0;
    }
    if (candidates > 0) {
      int32_t verdict = room == 0 ? 2 : candidates <= room ? 1 : 3;
      for (int32_t at = start; at < end; at++)
        if (classes[row_at[at]] == 0) quota[row_at[at]] = verdict;
      room = candidates <= room ? room - candidates : 0;
    }
    start = end;
  }
}

static void run(void) {
  memset(missing, 0, rows);
  for (int32_t from = 0; from < rows; from += BLOCK) score_block(from, least(BLOCK, rows - from));
  for (int32_t row = 0; row < rows; row++) {
    int32_t within = ((SCALE_MAX - totals[row]) << COMPLAINT_BITS) | complaints[row];
    keys[0][row] = (cluster[row] << WITHIN_BITS) | (totals[row] == NO_TOTAL ? UNRANKED : within);
  }
  counting_pass(sorted[0], keys[0], sorted[1], keys[1], 0, 9);
  counting_pass(sorted[1], keys[1], sorted[2], keys[0], 9, 9);
  counting_pass(sorted[2], keys[0], sorted[1], keys[1], WITHIN_BITS, 10);
  memset(ranks, 0, 4 * (size_t)rows);
  memset(quota, 0, rows);
  for (int32_t from = 0, to = 0; from < rows; from = to) {
    int32_t own = keys[1][from] >> WITHIN_BITS;
    while (to < rows && keys[1][to] >> WITHIN_BITS == own) to++;
    settle_cluster(sorted[1], keys[1], from, to);
  }
}

static void *room_for(size_t bytes) {
  void *room = aligned_alloc(64, (bytes + 63) / 64 * 64);
  if (room == NULL) exit(2);
  memset(room, 0, bytes);
  return room;
}

static void *read_array(FILE *file, size_t width) {
  void *array = room_for(width * rows);
  if (fread(array, width, rows, file) != (size_t)rows) exit(3);
  return array;
}

int main(int count, char **words) {
  if (count != 4) return 1;
  FILE *file = fopen(words[1], "rb");
  if (file == NULL || fread(&rows, 4, 1, file) != 1) return 3;
  cluster = read_array(file, 2);
  complaints = read_array(file, 2);
  violation = read_array(file, 1);
  for (int32_t column = 0; column < COLUMNS; column++) columns[column] = read_array(file, 2);
  static const uint8_t is_stated[] = {STATED};
  for (size_t rule = 0; rule < sizeof is_stated; rule++)
    states[rule] = is_stated[rule] ? read_array(file, 1) : NULL;
  fclose(file);
  totals = room_for(2 * (size_t)rows);
  classes = room_for(rows), quota = room_for(rows), missing = room_for(rows);
  ranks = room_for(4 * (size_t)rows);
  for (int32_t at = 0; at < 3; at++) sorted[at] = room_for(4 * (size_t)rows);
  for (int32_t at = 0; at < 2; at++) keys[at] = room_for(4 * (size_t)rows);
  for (int32_t row = 0; row < rows; row++) sorted[0][row] = row;
  for (int32_t left = atoi(words[3]); left > 0; left--) {
    struct timespec begun, ended;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    run();
    clock_gettime(CLOCK_MONOTONIC, &ended);
    printf("%lld\n", (ended.tv_sec - begun.tv_sec) * 1000000000LL + ended.tv_nsec - begun.tv_nsec);
  }
  FILE *out = fopen(words[2], "wb");
  if (out == NULL) return 4;
  fwrite(totals, 2, rows, out);
  fwrite(classes, 1, rows, out);
  fwrite(quota, 1, rows, out);
  fwrite(ranks, 4, rows, out);
  return fclose(out) == 0 ? 0 : 4;
}
