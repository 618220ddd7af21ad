/*
 * The protocol once more, for Spin: one job's row, workers, sweeps, lost answers, deaths, writes that come back, clocks apart. The bounds and
 * the safeguards to remove come from the environment, so that one compilation serves all scenarios (spin.test.ts).
 *
 * What must hold is what world.ts looks at: never two owners, a completion is for ever, whoever is told of one did it, fences grow, and at
 * the end the job is done, or in the index that recovery reads.
 */
#define LEASE 10
#define QUEUED 10
#define SENDS 3

/* statuses, and the four writes: not mtype, which cannot be passed on to a process */
#define PENDING 1
#define PROCESSING 2
#define COMPLETED 3
#define FAILED 4
#define CLAIM 1
#define RENEW 2
#define SETTLE 3
#define TAKE 4

c_decl { \#include <stdlib.h> }
c_code { static int given(const char *name, int otherwise) { char *text = getenv(name); return text ? atoi(text) : otherwise; } }

/* the bounds */
byte workers, renewals, sweeps, faults, crashes, strays, ticks, tickSeconds, skew;
bit takeover, sent, releases, fails;
/* safeguards removed */
bit noCondition, noLease, noToken, shorter, sameToken, blind, noRecheck, statusOnly;

/* the row, and true time */
byte status = PENDING, token, fence;
bit indexed = 1;
short lease = 110, clock = 100;

byte tokens, top;
bit disturbed, started;
bit owns[4];
short until[4], apart[4];

#define has(i) (owns[i] && clock + apart[i] < until[i])

/* One write, and whether its answer says that it took effect. `at`: the sender's clock when the write was made. */
inline effect(what, tok, at, becomes, seenStatus, seenToken, ok) {
  if
  :: what == CLAIM && (noCondition || status == PENDING ||
       (status == PROCESSING && takeover && (noLease || lease < at - skew))) ->
     assert(status != COMPLETED);
     status = PROCESSING; token = tok; lease = at + LEASE; indexed = 1; fence++; ok = 1
  :: what == RENEW && status == PROCESSING && (noToken || token == tok) && (shorter || lease <= at + LEASE) ->
     lease = at + LEASE; ok = 1
  :: what == SETTLE && status == PROCESSING && (noToken || token == tok) ->
     status = becomes; indexed = (becomes == PENDING); ok = 1;
     if :: becomes == PENDING -> lease = at + QUEUED :: else fi
  :: what == TAKE && (noRecheck ||
       (status == seenStatus && (statusOnly || (lease < at - skew && token == seenToken)))) ->
     assert(status != COMPLETED);
     status = PENDING; token = tok; lease = at + QUEUED; indexed = 1; ok = 1
  :: else -> ok = !blind && token == tok && status == becomes
  fi
}

/* A request with all that may become of it; `answered` is false for the dead and for whom no answer came. */
inline request(what, tok, at, becomes, seenStatus, seenToken, ok, answered) {
  sends = 0; answered = 0;
  do
  :: sends == SENDS -> disturbed = 1; break
  :: atomic { sends < SENDS -> effect(what, tok, at, becomes, seenStatus, seenToken, ok); answered = 1; told(what, tok, ok); break }
  :: atomic { sends < SENDS && faults > 0 -> faults--; sends++; effect(what, tok, at, becomes, seenStatus, seenToken, ok) }
  :: atomic { sends < SENDS && faults > 0 -> faults--; sends++ }
  :: atomic { sends < SENDS && crashes > 0 -> crashes--; disturbed = 1; break }
  :: atomic { sends < SENDS && crashes > 0 -> crashes--; disturbed = 1; effect(what, tok, at, becomes, seenStatus, seenToken, ok); break }
  :: atomic { sends < SENDS && strays > 0 -> strays--; run stray(what, tok, at, becomes, seenStatus, seenToken);
       effect(what, tok, at, becomes, seenStatus, seenToken, ok); answered = 1; told(what, tok, ok); break }
  od
}

/* What whoever hears the answer may rely on. */
inline told(what, tok, ok) {
  if
  :: what == CLAIM && ok -> assert(fence > top); top = fence; owns[me] = 1; until[me] = lease
  :: what == RENEW && ok ->
     if :: lease == at + LEASE && lease > until[me] -> until[me] = lease :: else fi
  :: what == RENEW && !ok -> owns[me] = 0
  :: what == SETTLE && ok && !releases && !fails -> assert(status == COMPLETED && token == tok)
  :: else
  fi
}

proctype stray(byte what; byte tok; short at; byte becomes; byte seenStatus; byte seenToken) {
  bit ok;
  atomic { disturbed = 1; effect(what, tok, at, becomes, seenStatus, seenToken, ok) }
}

proctype worker(byte me; byte more; byte becomes) {
  byte tok, sends; bit ok, answered; short at;
  atomic { tokens++; tok = (sameToken -> 1 : tokens); at = clock + apart[me] }
  request(CLAIM, tok, at, PROCESSING, PENDING, 0, ok, answered);
  if :: !answered || !ok -> goto over :: else fi;
  do
  :: atomic { crashes > 0 -> crashes--; disturbed = 1; goto over }
  :: atomic { more == 0 -> at = clock + apart[me]; owns[me] = 0; break }
  :: atomic { more > 0 -> more--; at = clock + apart[me] }
     request(RENEW, tok, at, PROCESSING, PENDING, 0, ok, answered);
     if :: !answered || !ok -> goto over :: else fi
  od;
  request(SETTLE, tok, at, becomes, PENDING, 0, ok, answered);
over:
  owns[me] = 0
}

proctype sweep(byte me) {
  byte tok, sends, seenToken; bit ok, answered; short at; byte seenStatus;
  if
  :: atomic { indexed && lease < clock - skew -> seenStatus = status; seenToken = token; at = clock; tokens++; tok = tokens }
  :: atomic { !(indexed && lease < clock - skew) -> goto over }
  :: atomic { crashes > 0 -> crashes--; disturbed = 1; goto over }
  fi;
  request(TAKE, tok, at, PENDING, seenStatus, seenToken, ok, answered);
  atomic {
    if
    :: answered && ok && sent && !started -> started = 1; run worker(3, 0, COMPLETED)
    :: else
    fi
  };
over:
  skip
}

proctype time() {
  do
  :: atomic { ticks > 0 -> ticks--; clock = clock + tickSeconds }
  :: ticks == 0 -> break
  :: break
  od
}

proctype monitor() {
  do
  :: atomic { has(0) + has(1) + has(2) + has(3) > 1 -> assert(false) }
  :: atomic { timeout -> assert(status == COMPLETED || status == FAILED || indexed); assert(disturbed || status != PROCESSING); break }
  od
}

init {
  atomic {
    c_code {
      now.workers = given("workers", 2); now.renewals = given("renewals", 0); now.sweeps = given("sweeps", 0);
      now.faults = given("faults", 0); now.crashes = given("crashes", 0); now.strays = given("strays", 0);
      now.ticks = given("ticks", 0); now.tickSeconds = given("tickSeconds", 16); now.skew = given("skew", 5);
      now.takeover = given("takeover", 1); now.sent = given("sent", 0); now.indexed = given("indexed", 1);
      now.releases = given("releases", 0); now.fails = given("fails", 0);
      now.noCondition = given("noCondition", 0); now.noLease = given("noLease", 0); now.noToken = given("noToken", 0);
      now.shorter = given("shorter", 0); now.sameToken = given("sameToken", 0); now.blind = given("blind", 0);
      now.noRecheck = given("noRecheck", 0); now.statusOnly = given("statusOnly", 0);
      now.apart[0] = given("apartA", 0); now.apart[1] = given("apartB", 0);
    };
    if
    :: releases -> run worker(0, renewals, PENDING)
    :: fails -> run worker(0, renewals, FAILED)
    :: else -> run worker(0, renewals, COMPLETED)
    fi;
    if :: workers > 1 -> run worker(1, 0, COMPLETED) :: else fi;
    if :: workers > 2 -> run worker(2, 0, COMPLETED) :: else fi;
    if :: sweeps > 0 -> run sweep(3) :: else fi;
    if :: sweeps > 1 -> run sweep(3) :: else fi;
    run time();
    run monitor()
  }
}
