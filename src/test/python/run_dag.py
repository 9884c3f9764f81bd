"""Loads an Airflow file against stand-ins for Airflow that take what Airflow takes, and says what it asks for.

Prints one JSON object: the schedule, the arguments of its only task, and how the task ends for each exit code named
after the file: "fail" (for good) or "retry".
"""

import json
import sys
import types


class AirflowException(Exception):
    pass


class AirflowFailException(AirflowException):
    pass


class DAG:
    def __init__(self, *, dag_id, schedule, start_date, catchup, max_active_runs, default_args):
        said["dag"] = {
            "schedule": schedule,
            "zone": start_date,
            "catchup": catchup,
            "max_active_runs": max_active_runs,
            "retries": default_args["retries"],
        }

    def __enter__(self):
        return self

    def __exit__(self, *failure):
        return False


class SparkSubmitOperator:
    """Takes the arguments of Airflow's own that a Java program has a use for."""

    code = 0

    def __init__(self, *, task_id, conn_id, application, java_class, application_args, conf=None, name=None):
        said["task"] = {
            "application": application,
            "java_class": java_class,
            "application_args": application_args,
        }
        tasks.append(self)

    def execute(self, context):
        if self.code:
            raise AirflowException(f"Cannot execute: spark-submit. Error code is: {self.code}.")


def module(name, **members):
    made = types.ModuleType(name)
    made.__dict__.update(members)
    sys.modules[name] = made


def end(task, code):
    task.code = code
    try:
        task.execute({})
    except AirflowFailException:
        return "fail"
    except AirflowException:
        return "retry"
    return "well"


said, tasks = {}, []
module("pendulum", datetime=lambda year, month, day, tz: tz)
module("airflow", DAG=DAG)
module("airflow.exceptions", AirflowException=AirflowException, AirflowFailException=AirflowFailException)
for parent in ("airflow.providers", "airflow.providers.apache", "airflow.providers.apache.spark"):
    module(parent)
module("airflow.providers.apache.spark.operators")
module("airflow.providers.apache.spark.operators.spark_submit", SparkSubmitOperator=SparkSubmitOperator)

with open(sys.argv[1], encoding="utf-8") as file:
    exec(compile(file.read(), sys.argv[1], "exec"), {"__name__": "dag"})
(task,) = tasks
said["ends"] = {code: end(task, int(code)) for code in sys.argv[2:]}
print(json.dumps(said))
